// PHP, for the endpoint that is one PHP file.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.env.PHP_PATH || 'php', [
  '-r',
  "exit(extension_loaded('pdo_sqlite') && extension_loaded('mbstring') ? 0 : 1);",
]);

export const php = {
  isHere: status === 0,
  advice:
    'install PHP 8 with SQLite (Debian: apt-get install php-cli php-sqlite3 php-mbstring), or set PHP_PATH to its program',
};
