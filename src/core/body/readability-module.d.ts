/** Types of Readability's own file: the package's index brings a second script along that nothing asks for. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  export default Readability;
}
