<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'turnout';

add_action( 'init', __NAMESPACE__ . '\\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 3 );

/** Where the bundle stands: in the plugin's own folder, so that nothing comes from anybody else. */
function script_address(): string {
	return plugins_url( 'assets/turnout.js', PLUGIN_FILE );
}

/**
 * The entry keeps its name from version to version, so that a page which a cache kept from before an update still
 * finds it; the version in the address makes browsers ask for the new one.
 */
function register_script(): void {
	wp_register_script( SCRIPT, script_address(), array(), VERSION, true );
}

/** Called where something of ours is written into a page: no other page loads anything. */
function use_script(): void {
	wp_enqueue_script( SCRIPT );
}

/**
 * The bundle is a module. WordPress has a way of its own to load modules from 6.5 on; this one is understood by every
 * version, and asks programs that gather, delay or rewrite a page's scripts to leave it as it is.
 */
function as_module( string $tag, string $handle, string $src ): string {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'             => 'module',
			'id'               => 'turnout-js',
			'src'              => $src,
			'data-cfasync'     => 'false',
			'data-no-optimize' => '1',
			'data-no-defer'    => '1',
			'nowprocket'       => 'nowprocket',
		)
	);
}
