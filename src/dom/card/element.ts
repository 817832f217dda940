type Child = Node | string | null | false | undefined;

/**
 * Makes an element with attributes and children. Text goes in as text: nothing from a page or a
 * pack is ever parsed as HTML.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** `element` with the document filled in. */
export type Maker = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Record<string, string>,
  ...children: Child[]
) => HTMLElementTagNameMap[Tag];

/** Binds `element` to a document. */
export function makerFor(document: Document): Maker {
  return (tag, attributes, ...children) => element(document, tag, attributes, ...children);
}
