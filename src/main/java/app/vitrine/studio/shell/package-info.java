/** The frame: rail, sections, what is at work. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.shell;
