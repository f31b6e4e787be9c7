// How many facts of a case somebody else wrote since one's last visit, in words; nothing when there is none.
import { sayUnread } from '../texts/sayUnread.ts';

export function Unread({ count }: { readonly count: number }) {
  return count === 0 ? null : <span className="situations-nouveau">{sayUnread(count)}</span>;
}
