// What an act on reserved places would change, before it is done: the preview of a command, whom a closure touches.
import { z } from 'zod';
import { HostedChild } from './hosted.ts';
import { JsonValue } from './json.ts';
import { HalfDay, Nearby, PlaceCase } from './places.ts';

export const SlotView = z.object({ place: z.string(), jour: z.string(), demi: HalfDay });

/** POST /cases/{id}/preview: what a command would do now, decided by the same rules, nothing written. */
export const Preview = z.object({
  possible: z.boolean(),
  refusal: z.object({ code: z.string(), why: z.string() }).nullable(),
  facts: z.array(z.object({ type: z.string(), label: z.string() })),
  claimed: z.array(SlotView),
  freed: z.array(SlotView),
  /** Until when an offered place would be held, that day included. */
  tenueJusquAu: z.string().nullable(),
  /** Half-days that another case holds. */
  conflicts: z.array(SlotView),
  nearby: Nearby.nullable(),
  /** French sentences: under ten hours a week, the label ends before… They warn, they never block. */
  warnings: z.array(z.string()),
});
export type Preview = z.infer<typeof Preview>;
export const PreviewBody = z.object({
  type: z.string().max(60),
  data: z.record(z.string(), JsonValue).default({}),
});
export type PreviewBody = z.infer<typeof PreviewBody>;

/** POST /creches/{id}/touched: whom a closure or a lowered day would touch. `nombre`: how many places to lower. */
export const TouchedBody = z.object({
  du: z.iso.date({ abort: true }),
  au: z.iso.date({ abort: true }),
  demi: HalfDay.nullable(),
  sections: z.array(z.string().max(80)).max(12).nullable(),
  nombre: z.int().min(1).max(100).nullable(),
  /** Places already chosen to be lowered; null: let Tandem propose them. */
  places: z.array(z.string().max(80)).max(100).nullable(),
});
export type TouchedBody = z.infer<typeof TouchedBody>;
export const Touched = z.object({
  /** Places to lower, those that touch nobody first; empty for a closure. */
  places: z.array(z.string()),
  /** Families touched; `slots` with the relief place that is free that half-day, null when there is none. */
  touched: z.array(
    PlaceCase.extend({
      slots: z.array(
        SlotView.extend({
          releve: z.string().nullable(),
          /** For the coordinateur, where nothing is free here: the name of a crèche of the town that has a place then. */
          ailleurs: z.string().optional(),
        }),
      ),
    }),
  ),
  /** Children of other crèches' requests whom this one hosts then: what who hosts reads of them (AVIP-31). */
  accueillis: z.array(
    HostedChild.pick({ reference: true, prenom: true }).extend({ slots: z.array(SlotView) }),
  ),
});
export type Touched = z.infer<typeof Touched>;

/**
 * GET /creches/{id}/suspended: families whose half-days to come are suspended, with a relief place where one is free; and
 * those whose place was given without days that the crèche is open again for (AVIP-59), as it is, or without one closure.
 */
export const Suspended = Touched.pick({ touched: true }).extend({
  aRedonner: z.array(
    /** `prise`: another child has it since. */
    PlaceCase.extend({ slots: z.array(SlotView.extend({ prise: z.boolean() })) }),
  ),
  /** Days given that the school holidays, corrected since, no longer count (AVIP-61). */
  horsCalendrier: z.array(PlaceCase.extend({ slots: z.array(SlotView) })),
});
export type Suspended = z.infer<typeof Suspended>;
