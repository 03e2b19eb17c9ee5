export default { title: 'Learn Git', url: 'https://example.com', baseUrl: '/' };
