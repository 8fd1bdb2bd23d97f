/** Where a link stands in the window, in CSS pixels. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** How wide and high something is, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the link and its preview, and between a preview and the edge of the window. */
const GAP = 6;

/**
 * Where the preview of a link stands in the window: below the link, above it where there is more room, never on
 * it and never over an edge. `height` is all that there is room for.
 */
export function placeOf(
  link: Anchor,
  preview: Size,
  view: Size,
): { readonly left: number; readonly top: number; readonly height: number } {
  const below = view.height - link.bottom - 2 * GAP;
  const above = link.top - 2 * GAP;
  const fitsBelow = preview.height <= below || below >= above;
  const height = Math.max(0, Math.min(preview.height, fitsBelow ? below : above));
  const left = Math.max(GAP, Math.min(link.left, view.width - preview.width - GAP));
  return { left, top: fitsBelow ? link.bottom + GAP : link.top - GAP - height, height };
}
