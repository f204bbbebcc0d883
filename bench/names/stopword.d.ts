declare module 'stopword' {
  type Words = readonly string[];
  const lists: { swe: Words; eng: Words; nob: Words; dan: Words; fin: Words; deu: Words };
  export default lists;
}
