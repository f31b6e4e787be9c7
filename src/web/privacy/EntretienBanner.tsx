// Says that « mode entretien » is on, and how to leave it.
import { Button } from '@mantine/core';
import { ENTRETIEN_KEY, useEntretien } from './entretien.tsx';
import './privacy.css';

export function EntretienBanner() {
  const { toggle } = useEntretien();
  return (
    <div className="bandeau-entretien" role="status">
      <span>Mode entretien&nbsp;: les noms des autres personnes sont masqués.</span>
      <Button variant="outline" color="white" size="compact-sm" onClick={toggle}>
        Quitter ({ENTRETIEN_KEY})
      </Button>
    </div>
  );
}
