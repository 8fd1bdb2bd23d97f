/**
 * YAML that has made careless readers run code, run out of memory, or take one thing for another, by
 * name, with words of what must be said of it. Each is a whole file.
 */
export const YAML_BOMBS: Readonly<
  Record<string, { readonly yaml: string; readonly said: RegExp }>
> = {
  'aliases that double': {
    yaml: 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: [*c, *c]\n',
    said: /alias/,
  },
  'an alias of what it stands in': { yaml: 'title: &a [*a]\n', said: /alias/ },
  'an alias for a name': { yaml: '&a title: x\n*a : y\n', said: /alias/ },
  'brackets in brackets': { yaml: `title: ${'['.repeat(9_000)}`, said: /nesting|depth/ },
  'lists in lists': { yaml: `title:\n${'- '.repeat(9_000)}x`, said: /depth/ },
  'names of names': { yaml: `${'? '.repeat(9_000)}x`, said: /depth/ },
  'a function': { yaml: 'title: !!js/function "process.exit(9)"\n', said: /tag .*js\/function/ },
  'a tag with its address': {
    yaml: 'title: !<tag:yaml.org,2002:js/eval> "process.exit(9)"\n',
    said: /tag .*js\/eval/,
  },
  'bytes in letters': { yaml: 'title: !!binary aGVsbG8=\n', said: /tag .*binary/ },
  'a set': { yaml: 'title: !!set {a, b}\n', said: /tag .*set/ },
  'a name twice': { yaml: 'title: One\ntitle: Two\n', said: /second line of the same name/ },
  'two documents': { yaml: 'title: One\n---\ntitle: Two\n', said: /“---”/ },
  'a zero character': { yaml: 'title: "a\\0b"\n', said: /zero character/ },
  'half of a character': { yaml: 'title: "a\\uD83D"\n', said: /half of a character/ },
  'a tab for spaces': { yaml: 'title: One\n\tpublisher: Two\n', said: /Tabs/ },
  'a quotation mark that does not end': { yaml: 'title: "One\n', said: /quote/ },
};
