// The place does not suit the family: it keeps its rank, and the crèche is told no reason.
import { PlainForm } from '../../case/forms/PlainForm.tsx';
import { ReasonForm } from '../../case/forms/ReasonForm.tsx';
import { WhatChangesBy } from '../fields/WhatChanges.tsx';
import { useIsCreche } from '../useAvip.ts';

const words = {
  type: 'refuserOffre',
  title: 'La place ne convient pas à la famille',
  send: 'Noter que la place ne convient pas',
  done: 'La place est libre, la demande garde son rang',
  beside: <WhatChangesBy type="refuserOffre" data={{}} />,
};

export function RefuserOffre() {
  return useIsCreche() ? (
    <PlainForm
      {...words}
      lead="La place est de nouveau libre. La famille garde son rang et n’a pas à dire pourquoi."
    />
  ) : (
    <ReasonForm
      {...words}
      optional
      lead="La place est de nouveau libre et la famille garde son rang. Un motif, si vous en notez un, reste entre référents."
    />
  );
}
