/** The command line: what its commands need, and below it the commands and how they print. */
@org.jspecify.annotations.NullMarked
package app.vitrine.cli;
