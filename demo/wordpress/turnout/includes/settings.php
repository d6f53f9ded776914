<?php
namespace Turnout;

defined( 'ABSPATH' ) || exit;

/** The one option that the plugin keeps: what every page says that says nothing else, by the attributes' names. */
const OPTION = 'turnout';

add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\\link_settings' );

/** What the settings say for an attribute; null: nothing. */
function setting( string $name ): ?string {
	$settings = get_option( OPTION );
	$value    = is_array( $settings ) ? ( $settings[ $name ] ?? null ) : null;
	if ( null === $value && 'time-zone' === $name ) {
		return site_time_zone();
	}
	return is_string( $value ) ? $value : null;
}

/** A site that was told where it stands has a time zone; one that was never asked stands at UTC, which says nothing. */
function site_time_zone(): ?string {
	$zone = (string) get_option( 'timezone_string' );
	return '' === $zone || 'UTC' === $zone ? null : $zone;
}

/** Keeps what may be kept and tells the rest, in the words of the page's own notes. */
function checked_settings( $given ): array {
	$kept = array();
	foreach ( array_merge( ...array_values( setting_groups() ) ) as $name ) {
		$value = is_array( $given ) && is_string( $given[ $name ] ?? null ) ? trim( $given[ $name ] ) : '';
		$safe  = 'fallback' === $name ? wp_kses_post( $value ) : ( '' === $value ? '' : checked_value( $name, $value ) );
		if ( is_wp_error( $safe ) ) {
			add_settings_error( OPTION, $safe->get_error_code(), $safe->get_error_message() );
		} elseif ( '' !== $safe ) {
			$kept[ $name ] = $safe;
		}
	}
	return $kept;
}

function add_settings_page(): void {
	add_options_page( __( 'Turnout', 'turnout' ), __( 'Turnout', 'turnout' ), 'manage_options', 'turnout', __NAMESPACE__ . '\\print_settings_page' );
}

function register_settings(): void {
	register_setting( 'turnout', OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\\checked_settings' ) );
	foreach ( setting_groups() as $title => $names ) {
		$section = sanitize_key( $title );
		add_settings_section( $section, $title, '__return_false', 'turnout' );
		foreach ( $names as $name ) {
			add_settings_field( "turnout-$name", $name, __NAMESPACE__ . '\\print_setting', 'turnout', $section, array( 'name' => $name, 'label_for' => "turnout-$name" ) );
		}
	}
}

function link_settings( array $links ): array {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=turnout' ) ), esc_html__( 'Settings', 'turnout' ) ) );
	return $links;
}
