// Gives a new request its own address, so that it can be left and found again.
import { Navigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

export function NewRequest() {
  const [draftId] = useState(() => crypto.randomUUID());
  const search = useSearch({ from: '/demande' });
  return <Navigate to="/demande/$draftId" params={{ draftId }} search={search} replace />;
}
