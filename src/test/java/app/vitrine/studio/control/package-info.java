/** Tests of the parts screens are made of. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.control;
