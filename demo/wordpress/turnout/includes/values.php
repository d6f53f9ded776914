<?php
namespace Turnout;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** No attribute needs more: what is longer was not meant. */
const LONGEST = 4000;

/** How people write that something is off. In HTML a word that is there is on, whatever it holds. */
const OFF = array( 'no', 'off', 'false', '0' );

/**
 * What an attribute may hold, by its name: the value as it may be written into a page, or what is wrong with it.
 * Here stands what could do harm; whether a value makes sense the element says in its setup notice.
 *
 * @return string|WP_Error
 */
function checked_value( string $name, string $value ) {
	$value = trim( wp_check_invalid_utf8( $value ) );
	if ( strlen( $value ) > LONGEST ) {
		return refusal( $name, $value, __( 'It is too long.', 'turnout' ) );
	}
	if ( is_switch( $name ) ) {
		return in_array( strtolower( $value ), OFF, true ) ? '' : $name;
	}
	switch ( $name ) {
		case 'src':
		case 'availability':
		case 'action':
		case 'privacy-url':
			return checked_addresses( $name, $value, __NAMESPACE__ . '\\safe_address' );
		case 'success-url':
			return checked_addresses( $name, $value, __NAMESPACE__ . '\\own_address' );
		case 'questions':
			return checked_questions( $value );
		case 'limit':
		case 'heading-level':
			return ctype_digit( $value ) || '' === $value ? $value : refusal( $name, $value, __( 'Write a whole number.', 'turnout' ) );
		case 'names':
		case 'answers':
			return '' === $value || is_array( json_decode( $value, true, 8 ) )
				? $value
				: refusal( $name, $value, __( 'Write it as {"one": "other"}, with straight quotation marks.', 'turnout' ) );
		case 'fixed':
			return sanitize_textarea_field( $value );
		default:
			return sanitize_text_field( $value );
	}
}

/** Several addresses are parted by spaces; one that is refused refuses them all, so that nothing is half right. */
function checked_addresses( string $name, string $value, callable $check ) {
	$safe = array();
	foreach ( preg_split( '/\s+/', $value, -1, PREG_SPLIT_NO_EMPTY ) as $address ) {
		$kept = $check( $address );
		if ( '' === $kept ) {
			return refusal( $name, $address, 'success-url' === $name
				? __( 'Write an address of this site, such as /thank-you/.', 'turnout' )
				: __( 'Write an address that begins with https://, or with / for one on this site.', 'turnout' ) );
		}
		$safe[] = $kept;
	}
	return implode( ' ', $safe );
}

/** A set of questions by its name, or the address of your own; an address has a dot, a slash or a colon. */
function checked_questions( string $value ) {
	$safe = array();
	foreach ( preg_split( '/\s+/', $value, -1, PREG_SPLIT_NO_EMPTY ) as $word ) {
		$kept = preg_match( '#[/.:]#', $word ) ? checked_addresses( 'questions', $word, __NAMESPACE__ . '\\safe_address' ) : sanitize_key( $word );
		if ( is_wp_error( $kept ) ) {
			return $kept;
		}
		$safe[] = $kept;
	}
	return implode( ' ', $safe );
}

function refusal( string $name, string $value, string $mend ): WP_Error {
	/* translators: 1: name of an attribute, 2: what was written there, 3: what to write instead */
	return new WP_Error( "turnout-$name", sprintf( __( '%1$s holds “%2$s” and was left out. %3$s', 'turnout' ), $name, mb_strimwidth( $value, 0, 60, '…' ), $mend ) );
}
