// Writes the model file that core/src/names/model/nameModel.ts reads and describes.

/** Share of the weights that keep their size when they are rounded; the few greater ones are cut. */
const UNCUT = 0.9999;

export function encodeModel(model, { clusters, organizations, keyWords }, caution, { LABELS }) {
  const sizes = Float32Array.from(model.weights, Math.abs).sort();
  const scale = 127 / sizes[Math.floor(sizes.length * UNCUT)];
  const rounded = (value, most) => Math.max(-most, Math.min(most, Math.round(value * scale)));
  const bytes = [];
  const put = (value, size) => {
    for (let i = 0; i < size; i++) bytes.push((value >> (8 * i)) & 255);
  };
  const rows = [...model.keys].sort(([a], [b]) => a - b);
  put(0x314e4d54, 4);
  for (const { length } of [rows, [...clusters], [...organizations], [...keyWords]]) put(length, 4);
  model.transitions.forEach((value, i) => {
    put(rounded(value + (i % LABELS === 0 ? caution : 0), 32767), 2);
  });
  putKeys(rows);
  for (const [, row] of rows) {
    for (let label = 0; label < LABELS; label++) put(rounded(model.weights[row * LABELS + label], 127), 1);
  }
  putTable(clusters, 4);
  putTable(organizations, 1);
  putTable(keyWords, 1);
  return Uint8Array.from(bytes);

  function putTable(table, size) {
    const entries = [...table].sort(([a], [b]) => a - b);
    putKeys(entries);
    for (const [, value] of entries) put(value, size);
  }

  function putKeys(entries) {
    let last = 0;
    for (const [key] of entries) {
      let step = key - last;
      last = key;
      for (; step >= 128; step >>>= 7) bytes.push((step & 127) | 128);
      bytes.push(step);
    }
  }
}
