// From types to JSON Schema (draft 2020-12). Only what our types use; anything else is refused by name.
const bare = { string: { type: "string" }, number: { type: "number" }, boolean: { type: "boolean" } };

const keywords = {
  TSStringKeyword: () => bare.string,
  TSNumberKeyword: () => bare.number,
  TSBooleanKeyword: () => bare.boolean,
  TSNullKeyword: () => ({ type: "null" }),
  TSUnknownKeyword: () => ({}),
  TSNeverKeyword: () => ({ not: {} }),
};

/** `defs` is filled with every named type on the way. */
export const makeSchemas = ({ find, constant }) => {
  const defs = {};

  const named = (file, name) => {
    const found = find(file, name);
    if (!found) throw new Error(`${file}: there is no type ${name}`);
    if (!(name in defs)) {
      defs[name] = {};
      const schema = convert(found.node.typeAnnotation, { module: found.module, bound: {} });
      defs[name] = found.doc ? { description: found.doc, ...schema } : schema;
    }
    return { $ref: `#/$defs/${name}` };
  };

  /** The members of a union, with names and generics followed, as { node, scope } with their docs. */
  const members = (node, scope) => {
    if (node.type === "TSUnionType") return node.types.flatMap((part) => members(part, scope));
    if (node.type === "TSParenthesizedType") return members(node.typeAnnotation, scope);
    if (node.type === "TSTypeReference") {
      const name = node.typeName.name;
      const args = node.typeArguments?.params ?? [];
      if (name in scope.bound) return members(scope.bound[name].node, scope.bound[name].scope);
      if (name === "Exclude" || name === "Extract") return chosen(name, args, scope);
      if (name === "Brand") return members(args[0], scope);
      const found = find(scope.module.file, name);
      if (!found) return [{ node, scope }];
      const bound = Object.fromEntries(
        (found.node.typeParameters?.params ?? []).map((each, at) => [
          each.name.name ?? each.name,
          { node: args[at], scope },
        ]),
      );
      return members(found.node.typeAnnotation, { module: found.module, bound });
    }
    return [{ node, scope }];
  };

  const tagOf = ({ node, scope }) => {
    if (node.type !== "TSTypeLiteral") return null;
    const type = node.members.find(({ key }) => key?.name === "type");
    const literal = type && members(type.typeAnnotation.typeAnnotation, scope)[0]?.node.literal?.value;
    return literal ?? null;
  };

  const chosen = (name, [from, by], scope) => {
    const out = members(by, scope);
    const tags = out.map((each) => tagOf(each) ?? each.node.literal?.value).filter(Boolean);
    const has = (each) => tags.includes(tagOf(each) ?? each.node.literal?.value);
    return members(from, scope).filter((each) => has(each) === (name === "Extract"));
  };

  const property = (member, scope) => {
    const schema = convert(member.typeAnnotation.typeAnnotation, scope);
    const description = scope.module.doc(member.start);
    return [member.key.name ?? member.key.value, description ? { description, ...schema } : schema];
  };

  const literal = (node, scope) => ({
    type: "object",
    properties: Object.fromEntries(node.members.map((member) => property(member, scope))),
    required: node.members.filter(({ optional }) => !optional).map(({ key }) => key.name ?? key.value),
    additionalProperties: false,
  });

  const union = (parts) => {
    const literals = parts.filter((part) => "const" in part).map((part) => part.const);
    const others = parts.filter((part) => !("const" in part));
    const all = literals.length > 1 ? [{ enum: literals }, ...others] : parts;
    return all.length === 1 ? all[0] : { anyOf: all };
  };

  /** The object that `Pick`, `Omit`, `Partial` and `&` work on. */
  const objectOf = (node, scope) => {
    const schema = convert(node, scope);
    const of = (each) => (each.$ref ? of(defs[each.$ref.slice("#/$defs/".length)]) : each);
    return of(schema);
  };
  const keysOf = (node, scope) => members(node, scope).map((each) => each.node.literal.value);

  const merged = (a, b) => {
    if (a.anyOf) return { anyOf: a.anyOf.map((part) => merged(part, b)) };
    if (b.anyOf) return { anyOf: b.anyOf.map((part) => merged(a, part)) };
    return {
      type: "object",
      properties: { ...a.properties, ...b.properties },
      required: [...(a.required ?? []), ...(b.required ?? [])],
      additionalProperties: false,
    };
  };
  const resolved = (schema) =>
    schema.$ref
      ? resolved(defs[schema.$ref.slice("#/$defs/".length)])
      : schema.anyOf
        ? { anyOf: schema.anyOf.map(resolved) }
        : schema;

  const narrowed = (schema, keep) => {
    if (schema.anyOf) return { anyOf: schema.anyOf.map((part) => narrowed(resolved(part), keep)) };
    return {
      ...schema,
      properties: Object.fromEntries(Object.entries(schema.properties).filter(([key]) => keep(key))),
      required: schema.required.filter(keep),
    };
  };

  const helpers = {
    Readonly: ([of], scope) => convert(of, scope),
    Brand: ([of], scope) => convert(of, scope),
    Partial: ([of], scope) => ({ ...objectOf(of, scope), required: [] }),
    Record: ([keys, of], scope) => {
      const names = members(keys, scope).map((each) => each.node.literal?.value);
      const value = convert(of, scope);
      if (names.includes(undefined)) return { type: "object", additionalProperties: value };
      return {
        type: "object",
        properties: Object.fromEntries(names.map((name) => [name, value])),
        required: names,
        additionalProperties: false,
      };
    },
    Pick: ([of, keys], scope) => {
      const kept = keysOf(keys, scope);
      return narrowed(objectOf(of, scope), (key) => kept.includes(key));
    },
    Omit: ([of, keys], scope) => {
      const left = keysOf(keys, scope);
      return narrowed(objectOf(of, scope), (key) => !left.includes(key));
    },
    Exclude: (args, scope) =>
      union(chosen("Exclude", args, scope).map(({ node, scope: own }) => convert(node, own))),
    Extract: (args, scope) =>
      union(chosen("Extract", args, scope).map(({ node, scope: own }) => convert(node, own))),
  };

  const reference = (node, scope) => {
    const name = node.typeName.name;
    const args = node.typeArguments?.params ?? [];
    if (name in scope.bound) return convert(scope.bound[name].node, scope.bound[name].scope);
    const helper = helpers[name];
    if (helper) return helper(args, scope);
    if (args.length === 0) return named(scope.module.file, name);
    return union(members(node, scope).map(({ node: part, scope: own }) => convert(part, own)));
  };

  const indexed = (node, scope) => {
    // `(typeof LIST)[number]`
    const object =
      node.objectType.type === "TSParenthesizedType" ? node.objectType.typeAnnotation : node.objectType;
    if (object.type === "TSTypeQuery") {
      const list = constant(scope.module.file, object.exprName.name);
      const array = list.type === "TSAsExpression" ? list.expression : list;
      return { enum: array.elements.map(({ value }) => value) };
    }
    const key = node.indexType.literal?.value;
    if (key === undefined) return convert(object, scope).items;
    const from = resolved(objectOf(object, scope));
    if (from.anyOf) return union(from.anyOf.map((part) => resolved(part).properties[key]));
    return from.properties[key];
  };

  const convert = (node, scope) => {
    const keyword = keywords[node.type];
    if (keyword) return keyword();
    switch (node.type) {
      case "TSTypeOperator":
      case "TSParenthesizedType":
        return convert(node.typeAnnotation, scope);
      case "TSLiteralType":
        return { const: node.literal.value };
      case "TSArrayType":
        return { type: "array", items: convert(node.elementType, scope) };
      case "TSTupleType": {
        const prefixItems = node.elementTypes.map((part) => convert(part.elementType ?? part, scope));
        return { type: "array", prefixItems, items: false, minItems: prefixItems.length };
      }
      case "TSTypeLiteral":
        return literal(node, scope);
      case "TSUnionType":
        return union(
          node.types.map((part) => {
            const schema = convert(part, scope);
            const description = part.type === "TSTypeReference" ? null : scope.module.doc(part.start);
            return description ? { description, ...schema } : schema;
          }),
        );
      case "TSIntersectionType":
        return node.types.map((part) => resolved(convert(part, scope))).reduce(merged);
      case "TSTypeReference":
        return reference(node, scope);
      case "TSIndexedAccessType":
        return indexed(node, scope);
      default:
        throw new Error(`${scope.module.file}: the record's format has no word for ${node.type}`);
    }
  };

  return { named, defs };
};
