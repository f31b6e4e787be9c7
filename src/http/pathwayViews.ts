// The pathways as programs discover them: to who works at a crèche, what they can never do or know of is not named.
import { z } from 'zod';
import type { Jour } from '../../workflows/dates.ts';
import { type Audience, mayRead, qualitesDUneCreche } from '../../workflows/kernel/audience.ts';
import type { FactSpec } from '../../workflows/kernel/fact.ts';
import type { AnyCommandSpec, Pathway, Viewer } from '../../workflows/kernel/pathway.ts';
import type { PathwayView } from '../contract/pathways.ts';

type Spec = AnyCommandSpec<object, unknown>;

const JsonSchema = z.record(z.string(), z.json());
type JsonObject = z.infer<typeof JsonSchema>;
const ObjectSchema = z.looseObject({
  properties: JsonSchema,
  required: z.array(z.string()).optional(),
});
const everSeen = { qualites: new Set(qualitesDUneCreche), enInstruction: false };

/** Made once: schemas do not change, and a viewer is shown some of them. */
export function pathwayViews(pathways: readonly Pathway[]) {
  const views = pathways.map((pathway) => ({ pathway, view: viewOf(pathway) }));
  return (viewer: Viewer, today: Jour): PathwayView[] =>
    viewer.kind === 'creche'
      ? views.flatMap((one) => viewOfACreche(one.pathway, one.view, viewer, today))
      : views.map(({ view }) => view);
}

/** AVIP-31. Nothing at all of a pathway in which a crèche has nothing to do. */
function viewOfACreche(
  pathway: Pathway,
  view: PathwayView,
  viewer: Viewer,
  today: Jour,
): PathwayView[] {
  const opens = pathway.placeOf(pathway.initial, viewer, today).qualites;
  const possible = new Set(
    qualitesDUneCreche.filter((one) => one !== 'proposant' || opens.has(one)),
  );
  const may = ({ from, who }: Spec) =>
    who.some((qualite) => (from.length === 0 ? opens : possible).has(qualite));
  const commands = view.commands.flatMap((command) => {
    const spec = pathway.commands[command.type];
    if (spec === undefined || !may(spec)) return [];
    return [{ ...command, schema: without(command.schema, spec.horsCreche?.champs ?? []) }];
  });
  const facts = view.facts.filter(({ type }) => {
    const spec = pathway.facts[type];
    return spec !== undefined && mayEverKnow(spec);
  });
  return commands.length > 0 ? [{ ...view, facts, commands }] : [];
}

/** The schema of an object, as if these fields were none of its own. */
function without(schema: JsonObject, fields: readonly string[]): JsonObject {
  const { properties, required, ...rest } = ObjectSchema.parse(schema);
  const kept = Object.entries(properties).filter(([name]) => !fields.includes(name));
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    ...(required ? { required: required.filter((name) => !fields.includes(name)) } : {}),
  };
}

/** A fact that says nothing sealed, or of which a part may be for a crèche. */
function mayEverKnow({ parts }: FactSpec): boolean {
  const audiences = Object.values(parts).map(({ audience }) => audience);
  const readable = (audience: Audience | 'selonFait') =>
    audience === 'selonFait' || mayRead(audience, everSeen);
  return audiences.length === 0 || audiences.some(readable);
}

function viewOf(pathway: Pathway): PathwayView {
  return {
    id: pathway.id,
    version: pathway.version,
    label: pathway.label,
    opening: pathway.opening,
    states: Object.entries(pathway.states).map(([value, { label, source, station }]) => ({
      value,
      label,
      source,
      station,
    })),
    facts: Object.values(pathway.facts).map(({ type, label, source }) => ({ type, label, source })),
    commands: Object.values(pathway.commands).map((command) => ({
      type: command.type,
      label: command.label,
      kind: command.kind,
      source: command.source,
      rules: [...command.rules],
      from: [...command.from],
      who: [...command.who],
      schema: JsonSchema.parse(
        z.toJSONSchema(command.data, { io: 'input', unrepresentable: 'any' }),
      ),
    })),
  };
}
