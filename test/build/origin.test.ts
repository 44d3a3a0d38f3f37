import { originFor, parseOrigin } from '../../scripts/build/origin.cjs';

describe('the address to serve from', () => {
  test.each([
    ['https://addins.example.com', 'https://addins.example.com', 'https://addins.example.com', ''],
    ['https://addins.example.com/', 'https://addins.example.com', 'https://addins.example.com', ''],
    [
      'https://addins.example.com/suanbu',
      'https://addins.example.com/suanbu',
      'https://addins.example.com',
      '/suanbu',
    ],
    ['https://a.example/x/y-1/', 'https://a.example/x/y-1', 'https://a.example', '/x/y-1'],
    ['https://A.Example:8443/X', 'https://a.example:8443/X', 'https://a.example:8443', '/X'],
    ['https://a.example:443/x', 'https://a.example/x', 'https://a.example', '/x'],
    ['https://10.0.0.8/suanbu', 'https://10.0.0.8/suanbu', 'https://10.0.0.8', '/suanbu'],
    ['https://server', 'https://server', 'https://server', ''],
  ])('%s', (text, base, origin, path) => {
    expect(parseOrigin(text)).toEqual({ base, origin, path });
  });

  test.each([
    ['', 'It is not an address'],
    ['addins.example.com/suanbu', 'It is not an address'],
    ['https://', 'It is not an address'],
    ['https://a.example:99999', 'It is not an address'],
    ['https://a.example/suanbu and more', 'It is not an address'],
    [' https://a.example', 'It is not an address'],
    ['https://a.example\n', 'It is not an address'],
    ['http://a.example/suanbu', 'It must be https'],
    ['file:///c:/suanbu', 'It must be https'],
    ['https:///suanbu', 'It names no host'],
    ['https:a.example', 'It names no host'],
    ['https://me@a.example', 'It must not carry a user'],
    ['https://me:secret@a.example', 'It must not carry a user'],
    ['https://a.example/suanbu?v=1', 'It must not carry a query'],
    ['https://a.example/suanbu?', 'It must not carry a query'],
    ['https://a.example/suanbu#top', 'It must not carry a fragment'],
    ['https://-a.example', 'The host -a.example cannot be used'],
    ['https://a.example,/x', 'The host a.example, cannot be used'],
    ['https://[::1]/x', 'The host [::1] cannot be used'],
    ['https://a.example//suanbu', 'The path //suanbu may hold'],
    ['https://a.example/suanbu//', 'The path /suanbu// may hold'],
    ['https://a.example/x/../y', 'The path /y may hold'],
    ['https://a.example\\x', 'The path /x may hold'],
    ['https://a.example/suanbu"', 'The path /suanbu%22 may hold'],
    ['https://a.example/suanbu;', 'The path /suanbu; may hold'],
    ['https://a.example/算补', 'may hold letters, digits'],
  ])('%j is refused: %s', (text, why) => {
    expect(() => parseOrigin(text)).toThrow(why);
    expect(() => parseOrigin(text)).toThrow(/^--origin "[^\n]*$/);
  });

  test('must be given for a server, and is known for this machine', () => {
    expect(() => originFor('intranet')).toThrow('Say where the files will be served');
    expect(originFor('local').base).toBe('https://localhost:3000');
    expect(originFor('local', 'https://localhost:3001').base).toBe('https://localhost:3001');
  });
});
