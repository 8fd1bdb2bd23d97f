import { didYouMean } from '../../text/nearest.ts';
import { type Check, endOf, type Refusal, second } from './draft.ts';
import { placeKey } from './plan.ts';
import { type Register, unknownId } from './register.ts';
import { entityAt, isRefused } from './standing.ts';

/** Checks that two entities of one kind are to be one, and that the joins do not run in a circle. */
export const checkJoin: Check<'join'> = ({ join, to }, draft, register) => {
  const loser = entityAt('join', join, draft, register);
  if (isRefused(loser)) return loser;
  const winner = entityAt('to', to, draft, register);
  if (isRefused(winner)) return winner;
  if (loser.kind !== winner.kind) {
    const reason = `Unexpected join of a ${loser.kind} to a ${winner.kind}, expected two of one kind`;
    return { key: 'to', reason };
  }
  if (draft.joins.has(loser.id)) return second('join', loser.id);
  if (endOf(winner.id, draft.joins) === loser.id) {
    const reason = `Unexpected join of “${loser.id}” to itself, expected another id`;
    return { key: 'to', reason };
  }
  draft.joins.set(loser.id, winner.id);
  return [winner.id, loser.id];
};

/** Checks that a separation takes some of the mentions of an entity, and not all. */
export const checkSeparate: Check<'separate'> = (data, draft, register) => {
  const from = register.entity(data.separate);
  if (!from) {
    const reason = unknownId(data.separate, 'an entity', register.entities.keys());
    return { key: 'separate', reason, lost: true };
  }
  const { forms, sources, mentions } = data;
  if (!forms && !sources && !mentions) {
    const reason = 'Unexpected separation of nothing, expected forms, sources or mentions';
    return { key: 'separate', reason };
  }
  const lost = lostPart(data, from.aliases, from.id, register);
  if (lost) return lost;
  const barred = barredAs(data.as, from.id, register);
  if (barred !== undefined) return { key: 'as', reason: barred };
  const places = mentions && new Set(placesOf(mentions, register));
  const takes = (sourceId: string, mention: { start: number; end: number; exact: string }) =>
    (!forms || forms.includes(mention.exact)) &&
    (!sources || sources.includes(sourceId)) &&
    (!places || places.has(placeKey(sourceId, mention)));
  const taken = from.mentions.filter((one) => takes(one.passage.source.id, one));
  if (taken.length === 0 || taken.length === from.mentions.length) {
    const reason = `Unexpected separation of ${taken.length} of ${from.mentions.length} mentions, expected some and not all`;
    return { key: 'separate', reason, ...(taken.length === 0 && { lost: true }) };
  }
  const { as } = data;
  draft.separations.push({ from: from.id, as, takes });
  if (!register.entities.has(as)) {
    const own = [...(draft.made.get(as)?.forms ?? []), ...taken.map(({ exact }) => exact)];
    draft.made.set(as, { kind: from.kind, forms: [...new Set(own)] });
  }
  return [from.id, as];
};

/** Why an id cannot be that of what is separated from `from`; undefined when it can. */
function barredAs(as: string, from: string, register: Register): string | undefined {
  const folder = from.slice(0, from.indexOf('/') + 1);
  if (!as.startsWith(folder)) return `Unexpected id “${as}”, expected one like ${folder}new-name`;
  if (as === from)
    return `Unexpected id “${as}”, expected another than the one it is separated from`;
  const free =
    register.entities.has(as) || !register.isTaken(as) || register.entity(as)?.id === from;
  return free
    ? undefined
    : `Unexpected id “${as}”, which was something else once; expected a new one`;
}

function lostPart(
  { forms = [], sources = [], mentions = [] }: Parameters<typeof checkSeparate>[0],
  printed: readonly string[],
  id: string,
  register: Register,
): Refusal | undefined {
  const form = forms.find((one) => !printed.includes(one));
  if (form !== undefined) {
    const reason = `Unexpected form “${form}”, expected one that is printed for “${id}”${didYouMean(form, printed)}`;
    return { key: 'forms', reason, lost: true };
  }
  const source = sources.find((one) => !register.sources.has(one));
  if (source !== undefined) {
    const reason = unknownId(source, 'a source', register.sources.keys());
    return { key: 'sources', reason, lost: true };
  }
  const mention = mentions.find((one) => register.mentions.get(one)?.entity?.id !== id);
  if (mention === undefined) return undefined;
  const reason = `Unexpected mention “${mention}”, expected one of “${id}”`;
  return { key: 'mentions', reason, lost: true };
}

function placesOf(ids: readonly string[], register: Register): string[] {
  return ids
    .flatMap((id) => register.mentions.get(id) ?? [])
    .map((mention) => placeKey(mention.passage.source.id, mention));
}
