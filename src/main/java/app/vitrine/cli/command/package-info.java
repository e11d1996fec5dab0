/** The commands of contract §10. */
@org.jspecify.annotations.NullMarked
package app.vitrine.cli.command;
