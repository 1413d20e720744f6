// Cycles and chains among modules.

const edges = (modules, follow) => {
  const known = new Set(modules.map(({ file }) => file));
  return new Map(
    modules.map(({ file, imports }) => [
      file,
      [...new Set(imports.filter(follow).map(({ path }) => path))].filter((path) => known.has(path)),
    ]),
  );
};

/** One cycle for each module that closes one; a cycle of types is one too. */
export const cyclesOf = (modules) => {
  const graph = edges(modules, ({ path }) => path);
  const done = new Set();
  const cycles = [];
  const visit = (file, trail) => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file)) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
};

/** The shortest chain of imports that survive at run time, to each forbidden module that is reached. */
export const valueChain = (modules, { from, to }) => {
  const graph = edges(modules, ({ path, typeOnly }) => path && !typeOnly);
  const cameFrom = new Map([...graph.keys()].filter(from).map((file) => [file, null]));
  for (const file of cameFrom.keys()) {
    if (to(file)) continue;
    for (const next of graph.get(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  const chain = (file) => (file === null ? [] : [...chain(cameFrom.get(file)), file]);
  return [...cameFrom.keys()].filter(to).map(chain);
};
