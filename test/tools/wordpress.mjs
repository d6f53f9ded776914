// Debian's WordPress with a database, for the plugin.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from './browsers.mjs';

const php = process.env.PHP_PATH || 'php';
const hasMysql = () => spawnSync(php, ['-r', "exit(extension_loaded('mysqli') ? 0 : 1);"]).status === 0;

export const wordpress = {
  isHere:
    existsSync('/usr/share/wordpress/wp-content/themes/twentytwentythree') &&
    existsSync('/usr/sbin/mariadbd') &&
    onPath('mariadb-install-db') !== undefined &&
    hasMysql(),
  advice:
    'install WordPress and its database from Debian: apt-get install wordpress wordpress-theme-twentytwentythree mariadb-server-core php-cli php-mysql php-mbstring',
};
