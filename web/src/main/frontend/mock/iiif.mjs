// Test tool. Pictures by the IIIF Image API 3, drawn as SVG: a browser takes any picture for a tile, at any depth, and the
// mock needs no decoder. Pages made up are drawn character by character, those of a folder are shown as they are.
const KAI = "'LXGW WenKai TC','Noto Serif CJK TC','Noto Serif CJK SC',serif";
const TILE = 512;

/** The info.json of a picture; the address in it is another than the one of the mock, as behind a proxy. */
export function infoOf(id, [width, height]) {
  const factors = [1];
  while (Math.max(width, height) / factors.at(-1) > TILE) {
    factors.push(factors.at(-1) * 2);
  }
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id: `https://archive.example.org/iiif/3/${id}`,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level2',
    width,
    height,
    maxArea: 25_000_000,
    tiles: [{ width: TILE, scaleFactors: factors }],
  };
}

/** A region in a size, or null where the parameters ask for what is not there. */
export function pictureOf(picture, region, size) {
  const [width, height] = picture.size;
  const [x, y, w, h] = region === 'full' ? [0, 0, width, height] : region.split(',').map(Number);
  const [across, down] = size === 'max' ? [w, h] : size.split(',').map(Number);
  if (!(w > 0 && h > 0 && x + w <= width && y + h <= height && across > 0 && down > 0 && across <= w && down <= h)) {
    return null;
  }
  return svg([x, y, w, h], [across, down], picture.embedded ?? drawn(picture));
}

export function thumbnailOf(picture) {
  const [width, height] = picture.size;
  const scale = 400 / Math.max(width, height);
  return svg(
    [0, 0, width, height],
    [Math.round(width * scale), Math.round(height * scale)],
    picture.embedded ?? drawn(picture),
  );
}

export function embedded(type, bytes, [width, height]) {
  return `<image width="${width}" height="${height}" href="data:${type};base64,${bytes.toString('base64')}"/>`;
}

function svg(box, [width, height], content) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${width}" height="${height}" preserveAspectRatio="none">${content}</svg>`;
}

function drawn(picture) {
  const [width, height] = picture.size;
  const characters = picture.boxes
    .flatMap((line) => line.chars)
    .map(([text, x, y, w, h]) => `<text x="${x + w / 2}" y="${y + h * 0.86}" font-size="${h * 0.92}">${text}</text>`);
  const rules = picture.boxes.map(
    ({ box: [x] }) =>
      `<rect x="${x - width / 75}" y="${height / 20}" width="${width / 900}" height="${height * 0.9}"/>`,
  );
  picture.embedded = `<rect width="${width}" height="${height}" fill="#e9dfc6"/><g fill="#b9ab8c">${rules.join('')}</g><g fill="#2b2a35" text-anchor="middle" font-family="${KAI}">${characters.join('')}</g>`;
  return picture.embedded;
}
