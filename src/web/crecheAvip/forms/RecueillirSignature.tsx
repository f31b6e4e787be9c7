// Records a parent's signature of a contract or of its renewal: of those who sign and have not yet.
import { RecordSignature } from '../../case/keys/RecordSignature.tsx';
import { readContext } from '../readContents.ts';
import { useParents } from '../useParents.ts';

export function RecueillirSignature() {
  const parents = useParents().filter(({ role }) => role === 'signe');
  return (
    <RecordSignature
      title="Recueillir la signature d’un parent"
      lead="Lisez ce contenu avec le parent. Sa signature porte sur lui et sur rien d’autre, comme la vôtre."
      done="Signature notée"
      signersOf={({ context }) => {
        const { signatures } = readContext(context);
        const left = parents.filter(({ id }) => !signatures.includes(id));
        return Object.fromEntries(left.map(({ id, name }) => [id, name]));
      }}
    />
  );
}
