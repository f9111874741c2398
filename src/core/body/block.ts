/** A block: one of the smallest elements of a page that hold text or images. */

export type BlockKind =
  | 'prose'
  | 'heading'
  | 'item'
  | 'cell'
  | 'quote'
  | 'code'
  | 'caption'
  | 'embed';

export type Block = {
  /** Holds inline content only. */
  readonly element: Element;
  /** Position among the blocks. */
  readonly at: number;
  readonly kind: BlockKind;
  /** White space collapsed. */
  readonly text: string;
  /** Length of the text, with Han, kana and Hangul counted threefold. */
  readonly size: number;
  /** Share of the text that is linked, 0 to 1. */
  readonly linked: number;
  readonly images: number;
  /** Stands in navigation, a form, a footer or the like. */
  readonly zone: string;
  readonly hidden: boolean;
  /** A rule parts it from the block before. */
  readonly parted: boolean;
  /** Blocks of one template look alike: tag and class, and those of the parent. */
  readonly template: string;
};

export const kinds = (...names: readonly BlockKind[]): ReadonlySet<BlockKind> => new Set(names);
