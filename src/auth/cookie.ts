// The session's cookie: unreadable by scripts, never sent by another site, tied to this host over https.

/** A token is 32 random bytes in base64url: nothing else is looked up. */
const TOKEN = /^[\w-]{43}$/;

export interface SessionCookie {
  read(header: string | undefined): string | null;
  /** The Set-Cookie that opens a session in this browser. */
  set(token: string): string;
  /** The Set-Cookie that forgets it. */
  clear(): string;
}

/** Over http (the demonstration on 127.0.0.1) the `__Host-` prefix and Secure are impossible. */
export function sessionCookie(https: boolean): SessionCookie {
  const name = https ? '__Host-tandem' : 'tandem';
  const attributes = `Path=/; HttpOnly; SameSite=Strict${https ? '; Secure' : ''}`;
  return {
    read(header) {
      const token = find(header ?? '', name);
      return token !== null && TOKEN.test(token) ? token : null;
    },
    set: (token) => `${name}=${token}; ${attributes}`,
    clear: () => `${name}=; ${attributes}; Max-Age=0`,
  };
}

function find(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const [key = '', value = ''] = pair.split('=', 2);
    if (key.trim() === name) return value.trim();
  }
  return null;
}
