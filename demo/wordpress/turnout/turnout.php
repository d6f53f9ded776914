<?php
/**
 * Plugin Name: Turnout
 * Description: An event timetable and a booking form in your own pages, by a block or the shortcode [turnout]. Bookings go straight from the visitor to the address that you name.
 * Version: 0.0.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/licenses/MIT
 * Text Domain: turnout
 *
 * The version is written by the build, which also puts assets/ and includes/attributes.php here.
 */

namespace Turnout;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.0.0';
const PLUGIN_FILE = __FILE__;

foreach ( array( 'attributes', 'address', 'values', 'notes', 'script', 'last-version', 'element', 'shortcode', 'pasted', 'block', 'settings', 'settings-fields' ) as $turnout_part ) {
	require_once __DIR__ . "/includes/$turnout_part.php";
}
unset( $turnout_part );
