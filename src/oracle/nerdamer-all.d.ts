/** The whole of nerdamer, with factorisation, solving and integration. */
declare module 'nerdamer/all.js' {
  import nerdamer from 'nerdamer';
  export default nerdamer;
}
