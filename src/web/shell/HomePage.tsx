// The first screen after signing in, by what one comes to do.
import { Navigate } from '@tanstack/react-router';
import { professionOf, useMe } from '../session/session.ts';
import { TodayPage } from '../today/TodayPage.tsx';

export function HomePage() {
  const me = useMe();
  switch (professionOf(me)) {
    case 'creche':
      return <Navigate to="/creches" replace />;
    case 'auditeur':
      return <Navigate to="/rejeu" replace />;
    case 'administrateur':
      return <Navigate to="/administration" replace />;
    default:
      return <TodayPage />;
  }
}
