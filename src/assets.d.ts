/** Policy data is imported as plain values; the bundler, Jest and the CLI each parse the YAML. */
declare module '*.yaml' {
  const value: unknown;
  export default value;
}
declare module '*.css';
