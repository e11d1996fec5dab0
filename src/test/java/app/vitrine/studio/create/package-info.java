/** Tests of app.vitrine.studio.create. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.create;
