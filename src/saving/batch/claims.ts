/** Which row of a batch has which article. */

/** The row that has an article, and where its save puts it: `undefined` where it does not come about. */
export type Claim = { readonly row: string; readonly path: Promise<string | undefined> };

/** The articles of a batch that are saved or being saved, by their URLs; each waits for the one before. */
export type Claims = Map<string, Claim>;
