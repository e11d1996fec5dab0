/** How the command line words and draws what it shows. */
@org.jspecify.annotations.NullMarked
package app.vitrine.cli.text;
