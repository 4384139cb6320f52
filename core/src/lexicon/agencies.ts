/** News agencies, and the words that name one, as they stand in the brackets of a dateline. */

/** Alone in the brackets. */
export const agencies: ReadonlySet<string> = new Set(
  'AP AFP Reuters UPI PTI ANI IANS UNI Xinhua TASS Tass Interfax dpa DPA EFE ANSA Kyodo Yonhap Bernama Anadolu WAM SPA APA MENA PA AAP CP ATS Belga Ritzau TT NTB STT Lusa Bloomberg IPS IRIN Antara Tanjug Hina STA MTI PAP ČTK CTK'.split(
    ' ',
  ),
);

/** The last word of one of several: `(Ferry Post)`, `(Canadian Press)`. */
export const agencyHeads: ReadonlySet<string> = new Set(
  'Press Post News Agency Newswire Wire Times Herald Tribune Gazette Chronicle Daily Service Journal Observer'.split(
    ' ',
  ),
);
