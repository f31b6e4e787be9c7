// Keeps the live channel open for the whole session and tells every screen how it stands.
import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { type LiveConnection, type LiveState, openLive } from './connection.ts';

const LiveContext = createContext<LiveConnection | null>(null);

/** Give it the agent as its key: another agent is another cookie, hence another socket. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const [connection, setConnection] = useState<LiveConnection | null>(null);

  useEffect(() => {
    const opened = openLive({
      onAgenda: () => {
        void queryClient.invalidateQueries({ queryKey: ['agenda'] });
        void queryClient.invalidateQueries({ queryKey: ['cases'] });
        void queryClient.invalidateQueries({ queryKey: ['team'] });
      },
      onEnded: () => void queryClient.invalidateQueries({ queryKey: ['session'] }),
    });
    setConnection(opened);
    return () => opened.close();
  }, [queryClient]);

  return <LiveContext value={connection}>{children}</LiveContext>;
}

export function useLive(): LiveConnection | null {
  return useContext(LiveContext);
}

const nothingToHear = () => () => {};

export function useLiveState(): LiveState {
  const live = useLive();
  return useSyncExternalStore(
    live?.subscribe ?? nothingToHear,
    () => live?.state() ?? 'connecting',
  );
}
