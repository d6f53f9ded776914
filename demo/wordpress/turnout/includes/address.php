<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

/**
 * An address is a path of this site, or on the web and over https:, or this site's own, or on this machine while
 * the site is; '' is the answer to any other. The element asks for the same once more in the visitor's browser.
 */
function safe_address( string $text ): string {
	if ( preg_match( '#^/(?![/\\\\])#', $text ) ) {
		return esc_url_raw( $text );
	}
	$there = wp_parse_url( $text );
	if ( ! is_web_address( $there ) ) {
		return '';
	}
	$here   = wp_parse_url( home_url() );
	$secure = 'https' === strtolower( $there['scheme'] );
	return $secure || is_same_origin( $there, $here ) || ( is_local( $there ) && is_local( $here ) )
		? esc_url_raw( $text, array( 'http', 'https' ) )
		: '';
}

/** A page may be left by itself only for another of the same site. */
function own_address( string $text ): string {
	$safe  = safe_address( $text );
	$there = wp_parse_url( $safe );
	return empty( $there['host'] ) || is_same_origin( $there, wp_parse_url( home_url() ) ) ? $safe : '';
}

/** With a plain host, and nobody's name or password before it. */
function is_web_address( $parts ): bool {
	return is_array( $parts )
		&& isset( $parts['scheme'], $parts['host'] )
		&& ! isset( $parts['user'] ) && ! isset( $parts['pass'] )
		&& preg_match( '/^https?$/i', $parts['scheme'] )
		&& preg_match( '/^(?:[a-z0-9.\x80-\xff-]+|\[[0-9a-f:.]+\])$/i', $parts['host'] );
}

function is_same_origin( array $one, array $other ): bool {
	return origin( $one ) === origin( $other );
}

function origin( array $parts ): array {
	$scheme = strtolower( $parts['scheme'] );
	return array( $scheme, strtolower( $parts['host'] ), $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 ) );
}

function is_local( array $parts ): bool {
	return 1 === preg_match( '/^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/i', $parts['host'] );
}
