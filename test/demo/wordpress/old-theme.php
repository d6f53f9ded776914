<?php
// A theme of the old kind, in which a page's head is written before its content is read.
$folder = get_theme_root() . '/old';
wp_mkdir_p( $folder );
file_put_contents( "$folder/style.css", "/*\nTheme Name: Old\n*/" );
file_put_contents(
	"$folder/index.php",
	'<!doctype html><html lang="en"><head><?php wp_head(); ?></head><body class="of-the-old-kind"><?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>'
);
switch_theme( 'old' );
