<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

/** What was left out of a page is told in the page, to those alone who can edit it; '' for anyone else. */
function notes_for_editors( array $notes ): string {
	if ( ! $notes || ! can_edit_here() ) {
		return '';
	}
	$items = '';
	foreach ( $notes as $note ) {
		$items .= '<li>' . esc_html( $note ) . '</li>';
	}
	return sprintf(
		'<div class="turnout-note" style="border: 2px dashed; padding: 0.75em 1em; margin-block: 1em"><p style="margin: 0"><strong>%s</strong></p><ul style="margin: 0.5em 0 0">%s</ul></div>',
		esc_html__( 'Turnout: only you see this, because you can edit this page.', 'turnout' ),
		$items
	);
}

function can_edit_here(): bool {
	$post = get_the_ID();
	return $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' );
}

/** A word that is nearly one of ours was probably meant to be it. */
function unknown_attribute( string $name, string $element, array $known ): string {
	$nearest = '';
	$least   = 3;
	foreach ( $known as $candidate ) {
		$distance = levenshtein( substr( $name, 0, 60 ), $candidate );
		if ( $distance < $least ) {
			list( $nearest, $least ) = array( $candidate, $distance );
		}
	}
	return '' === $nearest
		/* translators: 1: a word, 2: name of an element */
		? sprintf( __( '%1$s is no attribute of %2$s and was left out.', 'turnout' ), mb_strimwidth( $name, 0, 60, '…' ), $element )
		/* translators: 1: a word, 2: name of an element, 3: the attribute that was probably meant */
		: sprintf( __( '%1$s is no attribute of %2$s and was left out. Did you mean %3$s?', 'turnout' ), $name, $element, $nearest );
}
