<?php
// What stands around us on many sites: jQuery in every page. Nothing of WordPress asks the world for anything.
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_script( 'jquery' );
	}
);
add_filter(
	'pre_http_request',
	function () {
		$nothing = wp_json_encode( array_fill_keys( array( 'offers', 'plugins', 'themes', 'no_update', 'translations' ), array() ) );
		return array( 'headers' => array(), 'body' => $nothing, 'response' => array( 'code' => 200, 'message' => '' ), 'cookies' => array(), 'filename' => null );
	}
);
