/** How XML begins of which this is the outermost element, after what may stand before it. */
export function rootElement(name: string): RegExp {
  const before = "<\\?[^>]*>|<!--(?:(?!-->)[^]){0,10000}-->|<!DOCTYPE[^>[]*>";
  return new RegExp(`^\\s*(?:(?:${before})\\s*){0,100}<(?:[\\w.-]+:)?${name}[\\s/>]`);
}
