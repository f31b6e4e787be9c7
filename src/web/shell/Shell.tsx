// The frame of every screen: skip link, bar, banners, and the place where a screen goes.
import { Outlet } from '@tanstack/react-router';
import { CommandPalette } from '../palette/CommandPalette.tsx';
import { EntretienBanner } from '../privacy/EntretienBanner.tsx';
import { useEntretien } from '../privacy/entretien.tsx';
import { useSession } from '../session/session.ts';
import { DemonstrationBanner } from './DemonstrationBanner.tsx';
import { TopBar } from './TopBar.tsx';

export function Shell() {
  const { demonstration } = useSession();
  const { on } = useEntretien();
  return (
    <>
      <a className="lien-evitement" href="#contenu">
        Aller au contenu
      </a>
      {demonstration && <DemonstrationBanner />}
      <TopBar />
      {on && <EntretienBanner />}
      <main id="contenu" className="contenu" tabIndex={-1}>
        <Outlet />
      </main>
      <CommandPalette />
    </>
  );
}
