const MARK = 'data-openseadragon-mobile-css';

/**
 * OpenSeadragon adds a style element to the page unless it finds one with its mark; the security policy forbids such
 * elements. This leaves the mark on an element that only bears the name: in a namespace of its own it is no style sheet.
 * The rule itself stands in desk.css.
 */
export function quietStyle(): void {
  if (document.querySelector(`style[${MARK}]`) === null) {
    const mark = document.createElementNS('urn:muniment:mark', 'style');
    mark.setAttribute(MARK, 'true');
    document.head.append(mark);
  }
}
