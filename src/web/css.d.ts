// Stylesheets are imported for their effect; the bundler takes them out of the scripts and puts
// them into one file. The compiler only needs to know that such a module may be imported.
declare module '*.css';
