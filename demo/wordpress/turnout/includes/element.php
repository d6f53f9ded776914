<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

/** What a page says besides the attributes of its element. */
const ABOUT = array( 'element', 'id', 'lang', 'class', 'fixed' );

/**
 * The markup of one element, from what a page says and, where it says nothing, from the settings. The shortcode and
 * the block both end here.
 *
 * It is written as the stand-in `<div data-turnout="…">`, which the script puts right: a `div` ends a paragraph that an
 * editor left open around it, where a tag that browsers do not know would be torn apart by the paragraphs inside.
 */
function element_markup( array $said, string $fallback ): string {
	$notes   = array();
	$element = chosen_element( $said['element'] ?? '', $notes );
	$inside  = fallback_markup( $fallback );
	if ( is_feed() ) {
		return $inside;
	}
	use_script();
	$known  = attributes_of( $element );
	$values = allowed_values( array_diff_key( $said, array_flip( ABOUT ) ), $element, $known, $notes );
	$markup = '';
	foreach ( $values as $name => $value ) {
		$markup .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'%s<div data-turnout="%s"%s%s>%s%s</div>',
		notes_for_editors( $notes ),
		esc_attr( $element ),
		plain_markup( $said ),
		$markup,
		fixed_markup( $said['fixed'] ?? setting( 'fixed' ) ),
		$inside
	);
}

function chosen_element( string $word, array &$notes ): string {
	if ( '' === $word || in_array( $word, elements(), true ) ) {
		return '' === $word ? 'event-booking' : $word;
	}
	/* translators: 1: a word, 2: the words that are possible */
	$notes[] = sprintf( __( 'element holds “%1$s”. Write one of %2$s.', 'turnout' ), mb_strimwidth( $word, 0, 60, '…' ), implode( ', ', elements() ) );
	return 'event-booking';
}

/** The attributes that may be written: this element's own, the page's word before the settings', each checked. */
function allowed_values( array $said, string $element, array $known, array &$notes ): array {
	foreach ( array_diff( array_keys( $said ), $known ) as $name ) {
		if ( ! isset( attributes()[ $name ] ) ) {
			$notes[] = unknown_attribute( $name, $element, array_merge( $known, ABOUT ) );
		}
	}
	if ( is_preview() ) {
		$said['check'] = '';
	}
	$values = array();
	foreach ( $known as $name ) {
		$value = $said[ $name ] ?? setting( $name );
		$kept  = null === $value ? null : checked_value( $name, (string) $value );
		if ( is_wp_error( $kept ) ) {
			$notes[] = $kept->get_error_message();
		} elseif ( (string) $kept !== '' ) {
			$values[ $name ] = $kept;
		}
	}
	return $values;
}

/** What every tag of HTML may have, each made of a few plain letters. */
function plain_markup( array $said ): string {
	$markup = '';
	foreach ( array( 'id', 'lang', 'class' ) as $name ) {
		$value = preg_replace( '/[^\w -]/', '', (string) ( $said[ $name ] ?? '' ) );
		if ( '' !== $value ) {
			$markup .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $markup;
}

/** Fields that a service wants with every booking, such as a form's public key: `name=value`, one a line or parted by &. */
function fixed_markup( ?string $fixed ): string {
	$markup = '';
	foreach ( preg_split( '/[\r\n&]+/', (string) $fixed, 51, PREG_SPLIT_NO_EMPTY ) as $line ) {
		list( $name, $value ) = array_map( 'trim', explode( '=', $line, 2 ) + array( '', '' ) );
		if ( '' !== $name ) {
			$markup .= sprintf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( $value ) );
		}
	}
	return $markup;
}

/** Visitors read it until the script has run, and always where it never does; it is never nothing. */
function fallback_markup( string $fallback ): string {
	$own = trim( $fallback ) === '' ? (string) setting( 'fallback' ) : $fallback;
	$own = trim( $own ) === '' ? __( 'Our events appear here. If they do not, please get in touch with us.', 'turnout' ) : $own;
	return trim( force_balance_tags( wp_kses_post( wpautop( $own ) ) ) );
}
