<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

add_filter( 'upgrader_source_selection', __NAMESPACE__ . '\\keep_last_version' );

/**
 * An update puts a new folder in the place of the plugin's. A browser or a cache that kept the script from before asks for
 * the parts of that version for some days: they are put into the new folder before it comes into its place. The folder of
 * a version is named by it, so that neither is in the other's way, and of earlier ones none is taken along.
 *
 * @param string|\WP_Error $source Where what is to be installed was unpacked.
 * @return string|\WP_Error The same.
 */
function keep_last_version( $source ) {
	global $wp_filesystem;
	$name = basename( dirname( PLUGIN_FILE ) );
	if ( ! is_string( $source ) || ! $wp_filesystem || basename( $source ) !== $name || ! $wp_filesystem->exists( trailingslashit( $source ) . basename( PLUGIN_FILE ) ) ) {
		return $source;
	}
	$parts = '/assets/turnout-' . VERSION;
	$from  = untrailingslashit( $wp_filesystem->wp_plugins_dir() ) . "/$name$parts";
	$to    = untrailingslashit( $source ) . $parts;
	if ( $wp_filesystem->is_dir( $from ) && ! $wp_filesystem->exists( $to ) && $wp_filesystem->mkdir( $to ) ) {
		// Without it the update is as good as any: it is not stopped by what could not be copied.
		copy_dir( $from, $to );
	}
	return $source;
}
