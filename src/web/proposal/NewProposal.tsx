// Gives a new proposal its own address, so that it can be left and found again.
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';

export function NewProposal() {
  const [draftId] = useState(() => crypto.randomUUID());
  return <Navigate to="/proposition/$draftId" params={{ draftId }} replace />;
}
