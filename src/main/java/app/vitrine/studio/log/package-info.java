/** What happened to a package, told line by line. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.log;
