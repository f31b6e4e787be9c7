// The keys of a joint step, drawn: a turned key lies down in its colour, an awaited one stands in outline.
import { IconKey } from '@tabler/icons-react';
import type { JointStepView } from '../../../contract/cases.ts';
import { sayMoment } from '../../dates/frenchDates.ts';
import { sideOfKind } from '../../people/side.ts';
import { useCase } from '../caseContext.ts';
import { keyWordsOf } from './keyWords.ts';
import './keys.css';

export function TwoKeys({ keys }: { readonly keys: JointStepView['keys'] }) {
  const { view, today } = useCase();
  const words = keyWordsOf(keys);
  return (
    <ul className="sans-puces cles">
      {keys.map((key) => {
        const seat = view.seats.find((one) => one.seat === key.seat);
        const side = sideOfKind(seat?.organisation?.kind);
        const turned = key.turnedAt !== null;
        return (
          <li
            key={key.seat}
            className={`cle cle-${side} ${turned ? 'cle-tournee' : 'cle-attendue'}`}
          >
            <IconKey size={26} aria-hidden="true" className="cle-dessin" />
            <span>
              <strong>{key.nom ?? seat?.nom ?? seat?.label}</strong>
              <span className="cle-etat">
                {key.turnedAt === null
                  ? words.awaited
                  : `${words.turned} ${sayMoment(key.turnedAt, today)}`}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
