/** What web pages put round an article, as it is left over in copied text. All in small letters, without end punctuation. */

/** Lines that are nothing but furniture. */
export const furnitureLines: ReadonlySet<string> = new Set(
  (
    'share|share this|share this article|share this story|share this post|share article|share on|' +
    'share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via email|tweet|' +
    'retweet|pin it|email this|email this article|print this article|copy link|link copied|' +
    'exit mobile version|view mobile version|view desktop version|switch to desktop version|mobile version|' +
    'read more|read also|also read|read next|read the full story|read full story|read the full article|' +
    'continue reading|continue reading below|story continues below|article continues below|load more|' +
    'story continues below advertisement|article continues after advertisement|' +
    'article continues below advertisement|advertisement|advertisements|advertisement - scroll to continue|ad|' +
    'sponsored|sponsored content|promoted content|paid content|view comments|leave a comment|leave a reply|' +
    'post a comment|comments|comments are closed|show comments|be the first to comment|log in to comment|' +
    'add a comment|no comments|related articles|related stories|related posts|related content|related news|' +
    'related sources|related topics|related links|you may also like|you might also like|more on this story|' +
    'more from us|recommended for you|recommended stories|trending now|most read|most popular|top stories|' +
    `latest news|latest stories|editor's picks|editors’ picks|up next|don't miss|see also|previous article|` +
    'next article|previous post|next post|back to top|go to top|scroll to top|skip to content|' +
    'skip to main content|skip advertisement|skip to navigation|main menu|close menu|sign up|sign in|log in|' +
    'subscribe|subscribe now|create an account|follow us|sign up for our newsletter|' +
    'subscribe to our newsletter|join our newsletter|get our newsletter|newsletter|already a subscriber|' +
    'become a member|start your free trial|support our journalism|donate now|all rights reserved|terms of use|' +
    'terms of service|terms and conditions|privacy policy|cookie policy|accept all cookies|accept cookies|' +
    'manage cookies|cookie settings|we use cookies|about us|contact us|click to enlarge|tap to enlarge|' +
    'enlarge image|hide caption|toggle caption|view gallery|open in app|listen to this article|' +
    'listen to article|play video|watch the video|watch live|save for later|report this ad|report an error|' +
    'report a typo|was this article helpful|give feedback|download our app|download the app|get the app|' +
    'please wait|filed under|tags|tagged|end of article'
  ).split('|'),
);

/** Lines that are furniture only beside other furniture: alone they may be a heading. */
export const furnitureBesideOthers: ReadonlySet<string> = new Set(
  'facebook twitter linkedin whatsapp telegram reddit pinterest messenger print menu follow register donate loading bookmark trending recommended related email youtube instagram tiktok x'.split(
    ' ',
  ),
);

/** Beginnings of lines that are furniture whatever follows, if the line is short. */
export const furnitureStarts: readonly string[] = (
  'tags:|tagged:|filed under:|posted in:|categories:|category:|keywords:|meta description:|read more:|' +
  'read also:|also read:|read next:|see also:|related:|more:|watch:|listen:|click here|tap here|' +
  'sign up for our|sign up to our|sign up here|subscribe to our|subscribe here|follow us on|like us on|' +
  'join us on|find us on|join our whatsapp|join our telegram|download our app|share this on|' +
  'share this article|copyright ©|© copyright|copyright (c)|all rights reserved|this site uses cookies|' +
  'this website uses cookies|we use cookies|by continuing to use this|' +
  'the post appeared first on|this article was originally published on|' +
  'this story was originally published on|please enable javascript|your browser does not support|' +
  'javascript is disabled|enable javascript|you have free articles|get unlimited access|' +
  'already have an account|not a subscriber'
).split('|');

/** Words of publishing systems that no article uses as a heading: `Enrichment Data:`, `SEO Title:`. */
export const systemWords: ReadonlySet<string> = new Set(
  'enrichment metadata seo slug permalink keyphrase keyphrases excerpt snippet taxonomy cms og schema meta alt-text alt canonical'.split(
    ' ',
  ),
);

/** Words that stand beside them in such headings. */
export const systemCompanions: ReadonlySet<string> = new Set(
  'data title description text info information content fields field section block box url tag tags keyword keywords focus image image: page post article'.split(
    ' ',
  ),
);
