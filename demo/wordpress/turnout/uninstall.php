<?php
/**
 * Deleting the plugin leaves nothing behind: all that it keeps is one option on each site.
 * What was written into pages stays there, and reads as the shortcode or as nothing.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'turnout' );

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $turnout_site ) {
		delete_blog_option( $turnout_site, 'turnout' );
	}
}
