/** The event log of a package: looked through, searched and played again. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.activity;
