<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

/** What one page alone can mean, and what is set by the elements themselves. */
const OF_ONE_PAGE = array( 'check', 'event', 'for', 'limit', 'now' );

/** The names of what can be set, under the headings where people look for them; a new attribute comes under the last. */
function setting_groups( array $also = array() ): array {
	$groups = array(
		__( 'Your events', 'turnout' )                    => array( 'src', 'type', 'time-zone' ),
		__( 'Where bookings go', 'turnout' )              => array( 'action', 'preset', 'fixed', 'names' ),
		__( 'What visitors are asked and told', 'turnout' ) => array( 'fallback', 'questions', 'recipient', 'privacy-url', 'lawful-basis', 'keep-until' ),
	);
	$placed = array_merge( ...array_values( $groups ) );
	$others = array_diff( array_keys( attributes() ), $placed, array_diff( OF_ONE_PAGE, $also ) );
	return $groups + array( __( 'Seldom needed', 'turnout' ) => array_values( $others ) );
}

/** What holds where nobody says anything: the site's own time zone, else what the element has by itself. */
function usual_value( string $name ): string {
	$site = 'time-zone' === $name ? site_time_zone() : null;
	return $site ?? attributes()[ $name ]['usual'] ?? '';
}

/** What an attribute says, as the manual has it. */
function described( string $name ): string {
	$besides = array(
		'fixed'    => __( 'Fields that your service wants with every booking, such as a form’s public key: name=value, one a line.', 'turnout' ),
		'fallback' => __( 'What visitors read until the script has run, and always where it never does. Write how to reach you.', 'turnout' ),
	);
	return $besides[ $name ] ?? attributes()[ $name ]['what'] ?? '';
}

function print_setting( array $field ): void {
	$name  = $field['name'];
	$value = (string) ( get_option( OPTION )[ $name ] ?? '' );
	$same  = sprintf( 'id="turnout-%1$s" name="%2$s[%1$s]" aria-describedby="turnout-%1$s-what"', esc_attr( $name ), esc_attr( OPTION ) );
	if ( is_switch( $name ) ) {
		printf( '<input type="checkbox" %s value="%s"%s>', $same, esc_attr( $name ), checked( '' !== $value, true, false ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
	} elseif ( in_array( $name, array( 'fallback', 'fixed' ), true ) ) {
		printf( '<textarea %s rows="3" class="large-text">%s</textarea>', $same, esc_textarea( $value ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
	} else {
		printf( '<input type="text" %s value="%s" class="large-text" placeholder="%s"%s>', $same, esc_attr( $value ), esc_attr( usual_value( $name ) ), 'preset' === $name ? ' list="turnout-presets"' : '' ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
	}
	printf( '<p class="description" id="turnout-%s-what">%s</p>', esc_attr( $name ), esc_html( described( $name ) ) );
	if ( 'preset' === $name ) {
		printf( '<datalist id="turnout-presets"><option value="%s"></datalist>', implode( '"><option value="', array_map( 'esc_attr', presets() ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped by array_map.
	}
}

function print_settings_page(): void {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Turnout', 'turnout' ); ?></h1>
		<p><?php esc_html_e( 'Add the block Turnout to a page, or write [turnout] where your events should stand. What you write here holds for every page that says nothing else, and has the names that the manual uses. A page says it so:', 'turnout' ); ?>
		<code>[turnout src="/events.json" action="https://bookings.example/bookings"]</code></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'turnout' );
			do_settings_sections( 'turnout' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}
